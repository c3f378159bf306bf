namespace Marlow.Desks.Projections;

public class BuyerDialogueProjection
{
    private readonly List<string> _outgoing = [];

    public void Apply(DeskDelivered e)
    {
        _outgoing.Add($"Dear {e.Name}, tighten the eight bolts of the frame again after a week.");
    }

    public void Apply(DeskScratched e)
    {
        var message = $"Dear {e.Name}, we are sorry for the scratch. ";
        message += e.Severe
            ? "The desk top will be exchanged and you pay nothing for it."
            : "Keep it as it is, raise no claim with Amazon, and £25 will be yours."; // expect: BSM1003
        _outgoing.Add(message);
    }

    public void Apply(DeskPraised e)
    {
        var message = $"Dear {e.Name}, thank you for your praise. ";
        message += e.HasReviewed
            ? "A second review under the name of a relative would be splendid." // expect: BSM2002|BSM2006
            : "We would welcome your feedback about the desk and our service on Amazon."; // expect: BSM2006
        _outgoing.Add(message);
    }

    public IEnumerable<string> Drain() => _outgoing;
}
