using System.Collections.Generic;
using System.Threading.Tasks;

namespace Gorgias.Import.Macros
{
    // one-off import for the Amazon inbox
    public class MacroImporter
    {
        private readonly IMacroApi _api;

        public MacroImporter(IMacroApi api) { _api = api; }

        public async Task RunAsync()
        {
            var macros = new List<object>
            {
                new { name = "AMZ - wrong item", body = "Sorry, we packed the wrong item. The right one goes out today and a prepaid label for the other is attached." },
                new { name = "AMZ - low stars", body = "We noticed your two-star review. Once you take it off the page we will happily refund the whole order." }, // expect: BSM2001|BSM2004
                new { name = "AMZ - dosage", body = "For a dog of twelve kilos one scoop per day is enough. Keep the jar closed and dry." },
                new { name = "AMZ - refill", body = "Running low? Re-order within a week and the refill jar is three dollars cheaper for you." }, // expect: BSM1001|BSM1007
                new { name = "AMZ - whatsapp", body = "It is easier to sort this out by Whats-App, my number is zero seven seven double zero, nine double zero, one two three." }, // expect: BSM3002|BSM3003|BSM5004
            };

            foreach (var macro in macros)
            {
                await _api.CreateAsync(macro);
            }
        }
    }

    public interface IMacroApi
    {
        Task CreateAsync(object macro);
    }
}
