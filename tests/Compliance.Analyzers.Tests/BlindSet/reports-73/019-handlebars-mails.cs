using System.Collections.Generic;
using HandlebarsDotNet;

namespace Dunmore.Outfitters.PostSale;

public static class PostSaleMails
{
    private static readonly Dictionary<string, (string Subject, string Text)> Sources = new()
    {
        ["sole-care"] = (
            "Order {{orderNumber}}: caring for the soles",
            "Hi {{firstName}}, let wet boots dry away from the stove, and wax the seams before the first snow."),
        ["two-ways"] = (
            "Order {{orderNumber}}: how do they fit?",
            "Hi {{firstName}}, {{#if small}}too tight? We exchange them.{{/if}} " +
            "Love the boots? Leave us a review. Anything bothering you? Keep it off the product page and write to us instead."), // expect: BSM2003
        ["laces"] = (
            "Order {{orderNumber}}: laces",
            "Hi {{firstName}}, once your review of the boots is up, a spare pair of laces is in the post to you, whatever you wrote."), // expect: BSM2001
        ["missing-insole"] = (
            "Order {{orderNumber}}: missing insole",
            "Hi {{firstName}}, you are right, one insole was left out of the box. We send it today, free, no return needed."),
    };

    private static readonly Dictionary<string, HandlebarsTemplate<object, object>> Compiled = Compile();

    private static Dictionary<string, HandlebarsTemplate<object, object>> Compile()
    {
        var result = new Dictionary<string, HandlebarsTemplate<object, object>>();
        foreach (var (key, value) in Sources)
            result[key] = Handlebars.Compile(value.Text);
        return result;
    }

    public static (string Subject, string Text) Render(string key, PostSaleModel model) =>
        (Sources[key].Subject.Replace("{{orderNumber}}", model.OrderNumber), Compiled[key](model));
}

public sealed class PostSaleModel
{
    public string OrderNumber { get; init; } = "";
    public string FirstName { get; init; } = "";
    public bool Small { get; init; }
}
