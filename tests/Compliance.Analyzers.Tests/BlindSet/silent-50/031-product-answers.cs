namespace Zephyr.Audio.Answers;

public class ProductAnswers
{
    private readonly Dictionary<string, string> _answers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["charging"] = "The case charges by USB-C; a full charge takes about 90 minutes.",
        ["waterproof"] = "The earbuds are IPX5: sweat and rain are fine, swimming is not.",
        ["code"] = "The pairing code is 0000. Type it when your phone asks for it.",
        ["error"] = "Error E5 means that the case is too cold. Let it warm up and try again.",
        ["warranty"] = "You have two years of warranty from the day of delivery.",
        ["in-box"] = "The set contains two earbuds, the case, three pairs of tips and a free carrying pouch, as shown on the page.",
        ["star"] = "The star button on the case opens the equaliser; five short presses reset it.",
        ["discount"] = "I don't have any discounts to give, sorry. What you see on the page is what everyone pays.",
    };

    public string ReplyTo(string topic) =>
        _answers.TryGetValue(topic, out var text) ? text : "Thank you for your question. A colleague will answer you by tomorrow.";
}
