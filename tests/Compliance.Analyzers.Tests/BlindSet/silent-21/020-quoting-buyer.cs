namespace Kontor.Cases;

public class CaseNotes
{
    public IEnumerable<CaseEntry> Sample()
    {
        yield return new CaseEntry("buyer", "The buyer writes: \"I will change my review to five stars if you give me 20 euros.\" Reported to Amazon.");
        yield return new CaseEntry("agent", "Told the buyer that we do not trade refunds for reviews.");
        yield return new CaseEntry("buyer", "买家留言：“给我返现我就删差评。”已通过举报按钮上报。");
        yield return new CaseEntry("agent", "Buyer asked for our WhatsApp number, answered that we stay in the Amazon thread.");
    }

    public string Reply() =>
        "Hello, you wrote that a card in the box promised a gift card for a five-star review. That card is not from us. "
        + "We have reported it to Amazon, and it has no effect on your return.";
}

public record CaseEntry(string Author, string Note);
