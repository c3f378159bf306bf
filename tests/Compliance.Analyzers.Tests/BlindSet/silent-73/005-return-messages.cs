using System;
using System.Collections.Generic;
using Scriban;

namespace Elmstead.Returns;

public enum ReturnStage { LabelSent, Arrived, Refunded, Refused, Question }

public static class ReturnMessages
{
    public static string For(ReturnStage stage) => stage switch
    {
        ReturnStage.LabelSent =>
            """
            Hello {{ customer.name }},

            the prepaid label for your return of order {{ order.number }} is in your return request.
            Please pack the charger with the drill and hand the box in at any post office by {{ return.deadline }}.
            """,
        ReturnStage.Arrived =>
            """
            Hello {{ customer.name }},

            the drill from order {{ order.number }} came back without its charger.
            Did you keep it by mistake? Without it we can only refund part of the price.
            """,
        ReturnStage.Refunded =>
            """
            Hello {{ customer.name }},

            we refunded {{ return.amount }} for order {{ order.number }} to the card you paid with.
            Your bank needs three to five days to show it.
            """,
        ReturnStage.Refused =>
            """
            Hello {{ customer.name }},

            the return period for order {{ order.number }} ended on {{ return.deadline }}, so we cannot take the drill back.
            The two year warranty still stands: if the motor fails, we repair it free of charge.
            """,
        ReturnStage.Question =>
            """
            Hello {{ customer.name }},

            before we approve the return of order {{ order.number }} we need the serial number from the plate below the grip.
            """,
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    public static string Render(ReturnStage stage, IDictionary<string, object> model) =>
        Template.Parse(For(stage)).Render(model);
}
