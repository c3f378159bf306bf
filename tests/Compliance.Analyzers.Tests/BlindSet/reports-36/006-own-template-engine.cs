using System.Collections.Generic;

namespace Tallyport.Templating
{
    public static class DefaultTemplateLibrary
    {
        public static readonly IReadOnlyDictionary<string, TemplateSource> Buyer = new Dictionary<string, TemplateSource>
        {
            ["invoice.attached"] = TemplateSource.Parse(@"Dear [[buyer.name]],
attached you find the invoice for order [[order.number]] as requested."),

            // expect@+3: BSM1002|BSM1001
            ["after.delivery"] = TemplateSource.Parse(@"Dear [[buyer.name]],
we hope the grinder is up and running.
Redeem [[promo.code]] at checkout when you buy beans from us and pay a fifth less.
[[seller.name]]"),

            // expect@+3: BSM2003
            ["after.return"] = TemplateSource.Parse(@"Dear [[buyer.name]],
your return has reached us and [[refund.amount]] is on its way to your card.
Please think twice before you post a bad review: talk to us first and we sort it out.
[[seller.name]]"),

            ["raffle"] = TemplateSource.Parse("Dear [[buyer.name]], each buyer in [[month]] takes part in our draw for a tablet. Good luck!"), // expect: BSM1006
        };
    }
}
