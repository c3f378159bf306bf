using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;

namespace Fjord.Kitchen.Pipeline
{
    public record BuyerNote(string OrderId, string Subject, string Body);

    public class DefectiveUnitStep : IPipelineStep
    {
        private readonly INoteQueue _queue;
        private readonly IOptions<StoreOptions> _store;

        public DefectiveUnitStep(INoteQueue queue, IOptions<StoreOptions> store)
        {
            _queue = queue;
            _store = store;
        }

        public async Task ExecuteAsync(DefectCase c)
        {
            var subject = $"Blender from order {c.OrderId}";

            var body = c.Severity switch
            {
                Severity.Scratch => $"We are sorry about the scratch on the jug. We have refunded {c.Amount:C} on this order for it.",
                Severity.Leak => "We are sorry that the seal leaks. A new seal is in the mail and costs you nothing.",
                Severity.Dead => "We are sorry that the motor does not start. Order something else from our store and we will pay for it out of our own pocket.", // expect: BSM1003|BSM1005|BSM1006
                Severity.None => "Nothing is wrong with your blender, we just want to thank you: reply with your favourite colour and a free apron is yours.", // expect: BSM1005
                _ => throw new InvalidOperationException($"Severity {c.Severity} has no text")
            };

            await _queue.EnqueueAsync(new BuyerNote(c.OrderId, subject, body));
        }
    }

    public enum Severity { None, Scratch, Leak, Dead }
}
