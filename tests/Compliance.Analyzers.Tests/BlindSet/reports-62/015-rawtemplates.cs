namespace Lumen.Etail.Templates;

public static class AmazonMails
{ // expect@+7: BSM2002
    public static readonly string AfterDelivery = """
        Hello {{first_name}},

        the dimmer of your lamp (order {{order_id}}) must be switched to position 2 before first use,
        otherwise it flickers.

        Small shops live or die by what you post. Anything under five stars hurts us badly, so please think of us.

        Lumen
        """;

    public static readonly string BrokenGlass = """
        Hello {{first_name}},

        sorry about the broken shade in order {{order_id}}. A new one was sent today with tracking {{tracking}}.
        There is nothing to pay and nothing to send back.

        Lumen
        """; // expect@+7: BSM1005

    public static readonly string AnniversaryNote = """
        Hello {{first_name}},

        it has been a year since order {{order_id}}, and your warranty ends on {{end_date}}.

        To celebrate, pick any table lamp you like: it is yours, we ask for nothing in return.

        Lumen
        """; // expect@+6: BSM1003

    public static readonly string OtherShop = """
        Hello {{first_name}},

        we understand the lamp itself is fine.
        Still, we would like to make it up to you and pay for the bulbs you bought from somebody else.

        Lumen
        """;
}
