namespace Parcelly.Text;

public class MessageFormatter(IClock clock)
{
    public string AfterDelivery(Buyer b, Order o) =>
        $"Hello {b.Name}, order {o.Id} was handed over on {clock.Today:d}. " +
        $"{(o.IsGift ? "We left the invoice out of the box." : "The invoice is in Your Orders.")} " +
        $"{(b.OrdersSoFar > 2 ? $"As a returning customer you pay {b.Rate}% less on anything you buy from now on." : "")}"; // expect: BSM1001|BSM1006

    public string AfterPraise(Buyer b, bool bold) =>
        bold
            ? $"Hello {b.Name}, your kind words made our day, please put them on the product page with all five stars lit." // expect: BSM2002|BSM2003
            : $"Hello {b.Name}, your kind words made our day. Do write back if the strap ever comes loose.";

    public string Lost(Buyer b, Order o, string? extra = null)
    {
        var tail = extra ?? "We've slipped a pair of socks into the new parcel to cheer you up."; // expect: BSM1005
        return $"Hello {b.Name}, the courier lost order {o.Id}, so a new parcel left today. {tail}";
    }
}

public record Buyer(string Name, int OrdersSoFar, int Rate);
public record Order(string Id, bool IsGift);
public interface IClock { DateOnly Today { get; } }
