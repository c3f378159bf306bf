namespace Birch.Api;

public class ReplyEndpoint
{
    public async Task<IResult> Reply(string orderId, string? message, ISellerMessaging api)
    {
        message ??= "Thank you for your patience. We would like to offer you a 15% rebate on any future order."; // expect: BSM1001|BSM1006|BSM1003
        await api.ReplyAsync(orderId, message);
        return Results.Ok();
    }
}
