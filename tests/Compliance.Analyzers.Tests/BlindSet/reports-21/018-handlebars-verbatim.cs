namespace Kontor.Mails;

public static class HandlebarsMails
{
    // expect@+5: BSM1001|BSM1006
    public const string DankeAmazon = @"
<p>Dear {{buyer.firstName}},</p>
<p>your coffee grinder (order {{orderId}}) was delivered on {{deliveredOn}}.</p>
<p>Clean the burrs once a month with the brush.</p>
<p>Whoever buys again before Christmas gets {{percent}} percent knocked off the price.</p>
<p>Kontor Kaffee</p>";

    // expect@+5: BSM2004
    public const string NachReparatur = @"
<p>Dear {{buyer.firstName}},</p>
<p>the repaired grinder is on its way back.</p>
{{#if reviewStars}}
<p>Now that it runs again, would you raise your {{reviewStars}} stars to five?</p>
{{/if}}
<p>Kontor Kaffee</p>";

    public const string RueckrufAmazon = @"
<p>Dear {{buyer.firstName}},</p>
<p>please unplug the grinder: its cable may overheat. The full price has been refunded to you.</p>";
}
