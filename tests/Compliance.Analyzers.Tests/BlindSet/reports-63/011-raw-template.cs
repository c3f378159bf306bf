namespace Lumen.Inbox.Templates;

public static class FollowUpTemplates
{
    // expect@+8: BSM2003
    public static string AfterDelivery(string buyer, string orderId) =>
        $"""
        Hello {buyer},

        your desk lamp (order {orderId}) comes with a dimmer that has to be paired once:
        hold the wheel for three seconds until the light blinks.

        Love it? Tell the world on the product page. Not so happy? Then please come to us first and leave the stars alone.

        Lumen Support
        """;

    public static string Pairing(string buyer) =>
        $"""
        Hello {buyer},

        please use pairing code 0000 when the app asks for it. If the lamp does not
        show up in the list, switch it off and on three times.

        Lumen Support
        """;

    // expect@+6: BSM3001
    public static string FirmwareHelp(string buyer) =>
        $"""
        Hello {buyer},

        the flicker after the last update is known to us. The corrected file can be had
        at lumen-lights-fix.com/dl, follow the steps there.

        Lumen Support
        """;
}
