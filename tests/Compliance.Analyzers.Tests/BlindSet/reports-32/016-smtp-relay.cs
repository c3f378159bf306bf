using System.Net.Mail;

namespace ChannelLoom.Channels.Amazon.Smtp;

public sealed class RelayMailer(SmtpClient smtp, ILogger<RelayMailer> logger)
{
    public async Task SendWarrantyAsync(string relayAddress, string orderId)
    {
        using var mail = new MailMessage("orders@seller.example", relayAddress)
        {
            Subject = $"Warranty for {orderId}",
            Body = "Hello,\n\nto switch on your two-year warranty, register at https://warranty.volt-mower.example/start and fill in the form.", // expect: BSM3001
        };
        await smtp.SendMailAsync(mail);
        logger.LogInformation("Warranty mail for {OrderId} sent", orderId);
    }

    public Task SendOfferAsync(string relayAddress, string orderId) =>
        smtp.SendMailAsync(
            "orders@seller.example",
            relayAddress,
            "Something for you", 
            "Hello, as long as stocks last our buyers pay $15 less for the second mower blade. Interested?"); // expect: BSM1001

    public Task SendRefundAsync(string relayAddress, string orderId, decimal amount) =>
        smtp.SendMailAsync(
            "orders@seller.example",
            relayAddress,
            $"Refund for {orderId}",
            $"Hello, we refunded {amount:C} for the broken blade through Amazon. You do not have to return it.");
}
