namespace Retain.Application.Buyers;

public sealed class BuyerGreeter(
    IMessageGateway gateway,
    string birthdayText = "Happy birthday! Here is your present from us: treat yourself to any notebook under 15 dollars, we pay.", // expect: BSM1005|BSM1006|BSM1003
    string refundText = "We refunded the notebook today; the sum is back on your card by Friday.")
{
    public Task CongratulateAsync(string orderId) => gateway.SendAsync(orderId, birthdayText);

    public Task RefundedAsync(string orderId) => gateway.SendAsync(orderId, refundText);

    public Task TestersAsync(string orderId, string product = "fountain pen") => gateway.SendAsync(
        orderId,
        $"We are looking for people who try our new {product} for nothing and say online what they think of it."); // expect: BSM2001|BSM1005|BSM1006|BSM1007

    public Task OffAmazonAsync(string orderId) => gateway.SendAsync(
        orderId,
        message: "If Amazon does not have your size, our web shop ships worldwide. Just google \"Retain Paper Co\"."); // expect: BSM3003|BSM3001|BSM1007
}

public interface IMessageGateway
{
    Task SendAsync(string orderId, string message);
}
