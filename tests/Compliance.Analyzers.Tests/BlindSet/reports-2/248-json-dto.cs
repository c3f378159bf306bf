namespace Fir.Dto;
public record AutoReply(string Trigger, string Reply);
public static class Defaults
{
    public static IEnumerable<AutoReply> Replies() => new[]
    {
        new AutoReply("where is my order", "Please look under Your Orders, the tracking number is there."),
        new AutoReply("discount", "You get 10% off if you buy at our website www.fir-store.com."), // expect: BSM3001|BSM3003|BSM1001
    };
}
