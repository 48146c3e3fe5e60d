/** Front door of the gRPC interface. */
export { GrpcInterface } from './server.ts'
