using Scriban;

namespace Kerzenmanufaktur.Templating;

public static class BuyerMailTemplates
{
    // expect@+6: BSM1005
    // expect@+6: BSM2006
    public static readonly Template Welcome = Template.Parse("""
        Dear {{ buyer.name }},

        trim the wick to five millimetres before each burn.
        {{ if order.total > 50 }}Tell us your favourite scent and receive one mini candle as a freebie.{{ end }}
        It would be nice to hear your thoughts on the product page in the form of a review.

        {{ shop.signature }}
        """);

    public static readonly Template Cracked = Template.Parse("""
        Dear {{ buyer.name }},

        we are sorry for the cracked glass in order {{ order.id }}.
        {{ if buyer.wants_refund }}The refund is issued.{{ else }}The replacement leaves tomorrow, free of charge.{{ end }}

        {{ shop.signature }}
        """);
}
