using System.Collections.Concurrent;
using System.Collections.Generic;
using Scriban;

namespace Oakline.Amazon.Notifications;

public class BuyerTemplateStore
{
    private static readonly ConcurrentDictionary<string, Template> Parsed = new();

    private static readonly IReadOnlyDictionary<string, string> Sources = new Dictionary<string, string>
    {
        ["layout"] = "{{ greeting }}\n\n{{ main }}\n\n{{ footer }}",
        ["greeting"] = "Hello {{ buyer.first_name }},",
        ["missing_part"] = "the {{ part }} for your {{ item }} (order {{ order_id }}) has been sent free of charge and arrives around {{ eta }}.",
        ["address"] = "we need a flat number to deliver order {{ order_id }}. Please answer this message with it.",
        ["footer"] = "Unhappy with something? Write to us first rather than posting a bad review, we always find a way.", // expect: BSM2003
        ["footer_short"] = "Best wishes, {{ shop }}"
    };

    public string Render(string name, object model)
    {
        var template = Parsed.GetOrAdd(name, n => Template.Parse(Sources[n]));
        return template.Render(model);
    }

    public string Compose(string main, object model)
    {
        var layout = Parsed.GetOrAdd("layout", n => Template.Parse(Sources[n]));
        return layout.Render(new
        {
            greeting = Render("greeting", model),
            main = Render(main, model),
            footer = Render("footer", model)
        });
    }
}
