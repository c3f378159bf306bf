using System;
using System.Linq;
namespace Willowby;

public record ReplyOptions(
    string Greeting = "Hello,",
    string Refusal = "I'm afraid we can't lower the price by message.",
    string Goodwill = "please accept $10 of store credit for your next purchase as compensation.", // expect: BSM1006|BSM1003|BSM1005
    string Closing = "Kind regards, Willowby");

public class ReplyRenderer(ReplyOptions options)
{
    public string Render(bool refuse) =>
        string.Join("\n", options.Greeting, refuse ? options.Refusal : options.Goodwill, options.Closing);
}
