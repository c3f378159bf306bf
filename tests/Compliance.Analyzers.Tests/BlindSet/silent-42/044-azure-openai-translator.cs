namespace Nottingham.Translate;

// tool: translates messages which BUYERS sent to us, for colleagues who don't read English
public sealed class InboxTranslator(IChatModel model)
{
    private const string Instruction =
        "Translate the buyer's message into Polish. If the buyer asks for a discount, a coupon, a free gift or money by PayPal, " +
        "or offers a five star review for something, add the line 'UWAGA' at the end. Never answer the buyer.";

    private static readonly (string Incoming, string Expected)[] Examples =
    [
        ("Can you give me 20% off if I buy two?", "Czy dostanę 20% zniżki, jeśli kupię dwa? UWAGA"),
        ("I will change my review to 5 stars if you refund me.", "Zmienię opinię na 5 gwiazdek, jeśli zwrócicie pieniądze. UWAGA"),
        ("Where is my order?", "Gdzie jest moje zamówienie?"),
        ("Do you have WhatsApp? Mine is on my profile.", "Czy macie WhatsApp? Mój jest w profilu. UWAGA"),
    ];

    public Task<string> TranslateAsync(string incoming, CancellationToken ct)
    {
        var chat = model.Start(Instruction);
        foreach (var (i, e) in Examples)
            chat.AddExample(i, e);
        return chat.AskAsync(incoming, ct);
    }
}
