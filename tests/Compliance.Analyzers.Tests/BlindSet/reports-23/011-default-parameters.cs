namespace PawKitchen.Web.Services;

public class ReplyService(IMailer mailer, string closing = "Warm regards, your Paw Kitchen family")
{
    public Task ReplyAsync(
        string buyerEmail,
        string body = "Dear, we are sorry we can not make it cheaper on Amazon, but in our own shop you get it for less, ask us the link.") // expect: BSM3003|BSM3001|BSM1001
        => mailer.SendAsync(buyerEmail, "Re: your question", body + closing);

    public Task AnswerSizeAsync(string buyerEmail, string body = "Dear, the bed L is 90 x 70 cm and fits for a dog up to 30 kg.")
        => mailer.SendAsync(buyerEmail, "Re: size", body + closing);

    public Task ThankAsync(string buyerEmail)
    {
        var make = (string name, string text = "please scan the QR code in the box, there waits a gift for you.") => $"Dear {name}, {text}"; // expect: BSM1005|BSM3001
        string Local(string name, string text = "we pay back half of the price to your PayPal after you bought.") => $"Dear {name}, {text}"; // expect: BSM1004
        return mailer.SendAsync(buyerEmail, "Thank you", make("buyer") + Local("buyer") + closing);
    }
}
