using System;
using MimeKit;

namespace Arcwell.Amazon.Templates;

[AttributeUsage(AttributeTargets.Class)]
public sealed class BuyerMessageAttribute(string subject, string body) : Attribute
{
    public string Subject { get; } = subject;
    public string Body { get; } = body;
}

[BuyerMessage("Your charger", "Hi {name}, the charger gets warm under load, up to 45 degrees is normal.")]
public sealed class ChargerHint;

[BuyerMessage("Your charger", "Hi {name}, text us a selfie with the charger and we wire you 5 euros cashback through PayPal.")] // expect: BSM1004|BSM3003
public sealed class ChargerSelfie;

[BuyerMessage(
    "Your cable",
    body: "Hi {name}, we would be grateful if you took down the comment you posted about the cable.")] // expect: BSM2004
public sealed class CableComment;

public static class ChargerMime
{
    public static MimeMessage Build(string relay, string name)
    {
        var message = new MimeMessage();
        message.To.Add(MailboxAddress.Parse(relay));
        message.Subject = "Recall of adapter A2";
        message.Body = new TextPart("plain")
        {
            Text = $"Dear {name}, please stop using adapter A2. We refund it completely; you need not send it back."
        };
        return message;
    }
}
