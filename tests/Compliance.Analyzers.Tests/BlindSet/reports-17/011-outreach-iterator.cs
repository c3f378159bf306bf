namespace Teegarten.Sequences;

public class GreenTeaSequence : IOutreachSequence
{
    public IEnumerable<(int Day, string Message)> Build(OrderSnapshot order)
    {
        if (order.IsDelayed)
        {
            yield return (0, $"Dear {order.Buyer}, the tea is held at the customs office and should reach you by {order.NewDate:d}.");
            yield break;
        }

        yield return (2, $"Dear {order.Buyer}, brew the tea at 70 degrees, otherwise it turns bitter.");
        yield return (8, $"Dear {order.Buyer}, other tea lovers read reviews before they buy. Please share yours on the product page."); // expect: BSM2006
        yield return (15, $"Dear {order.Buyer}, a gentle reminder: your review for order {order.Id} is still missing, please take a moment."); // expect: BSM2006
        yield return (24, $"Dear {order.Buyer}, our new spring harvest has just been listed. Treat yourself before it is sold out!"); // expect: BSM1007
    }
}
