namespace Zinnia.Rules;

public class TextRouter
{
    private readonly Dictionary<ReplyKind, Func<Ticket, string>> _replies = new()
    {
        [ReplyKind.Lost] = t => $"Hello {t.Name}, the parcel was lost. A new one is on its way.",
        [ReplyKind.Broken] = t => $"Hello {t.Name}, we are sorry. Do not return the vase, we wire you half of the price through Venmo.", // expect: BSM1004|BSM3003
        [ReplyKind.Other] = static t => "Hello " + t.Name + ", a person will answer today.",
    };
}
