using System.Collections.Concurrent;
using HandlebarsDotNet;

namespace Meadow.Baby.TemplateStore
{
    public class CompiledTemplates
    {
        readonly ConcurrentDictionary<string, HandlebarsTemplate<object, object>> cache = new();

        static readonly (string Key, string Source)[] Sources =
        {
            ("monitor/pairing", "Hi {{buyer.first_name}}, hold the pairing button of the baby monitor for five seconds until the light turns blue, then enter the code shown on the parent unit."),
            ("monitor/follow-up", "Hi {{buyer.first_name}}, claim {{gift.name}} today: it is on us, you only tell us your colour."), // expect: BSM1005
            ("monitor/refund", "Hi {{buyer.first_name}}, {{refund.amount}} for the missing wall mount has been credited on order {{order.id}}."),
            ("monitor/loyalty", "Hi {{buyer.first_name}}, you have been accepted into our VIP tester circle. New monitors will reach you before anyone else and cost you nothing."), // expect: BSM1006|BSM1005
            ("monitor/low-stars", "Hi {{buyer.first_name}}, we noticed you gave {{review.stars}} stars. Would you consider raising them now that the new monitor works?"), // expect: BSM2004
        };

        public string Render(string key, object model)
        {
            var template = cache.GetOrAdd(key, k =>
            {
                foreach (var (name, source) in Sources)
                {
                    if (name == k) return Handlebars.Compile(source);
                }
                throw new TemplateNotFoundException($"No template named '{k}' in the store.");
            });
            return template(model);
        }
    }
}
