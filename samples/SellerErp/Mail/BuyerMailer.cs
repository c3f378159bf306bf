using System.Net.Mail;

namespace SellerErp.Mail;

/// <summary>Writes to the relay address that Amazon gives for a buyer. Nobody has checked what it is given, and the build says so.</summary>
public sealed class BuyerMailer(string from)
{
    public Task SendAsync(string to, string subject, string body, bool isHtml = false)
    {
        using var message = new MailMessage(from, to) { Subject = subject, Body = body, IsBodyHtml = isHtml }; // BSM6001
        Console.WriteLine($"To {message.To}: {message.Subject}");
        return Task.CompletedTask;
    }
}
