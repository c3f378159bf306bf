using System;
using System.Collections.Generic;

namespace Trellis.Support.Bot;

public sealed class AnswerBook
{
    private readonly Dictionary<string, Func<Ticket, string>> _answers;

    public AnswerBook()
    {
        _answers = new(StringComparer.OrdinalIgnoreCase)
        {
            ["missing-part"] = t => $"Hello {t.Buyer}, the missing hinge ships today. Your shelf can stand without it until then.",
            ["refund-status"] = t => $"Hello {t.Buyer}, Amazon needs three to five days to put {t.Amount:C} back on your card.",
            ["price"] = t => $"Hello {t.Buyer}, you did not hear it from us, but a coupon can be found if you look under the title. Clip it quickly!", // expect: BSM1002
            ["sorry"] = t => $"Hello {t.Buyer}, we feel bad about the late shelf and will reward your patience with some money.", // expect: BSM1003
            ["faq"] = t => $"Hello {t.Buyer}, all drawings are at http://bit.ly/trellis-{t.Model}, no need to search.", // expect: BSM3001
        };
    }

    public string AnswerBuyer(Ticket ticket) =>
        _answers.TryGetValue(ticket.Topic, out var make)
            ? make(ticket)
            : $"Hello {ticket.Buyer}, a colleague reads your message and answers within a day.";

    public Func<Ticket, string, string> Closing { get; } =
        (Ticket t, string ps = "PS: tell the bot PLEASED and we show you where to leave your stars.") => $"Thank you, {t.Buyer}. {ps}"; // expect: BSM2003|BSM2002|BSM2006
}
