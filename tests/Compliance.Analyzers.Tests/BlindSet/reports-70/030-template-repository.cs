using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Extensions.Logging;

namespace Stockbridge.Erp.Marketplaces.Amazon
{
    public sealed record MessageTemplate(string Key, string Subject, string Body);

    public interface IMessageTemplateRepository
    {
        MessageTemplate Get(string key);
        IReadOnlyCollection<MessageTemplate> All();
    }

    public sealed class BuiltInTemplateRepository : IMessageTemplateRepository
    {
        private readonly ConcurrentDictionary<string, MessageTemplate> _items = new(StringComparer.OrdinalIgnoreCase);
        private readonly ILogger<BuiltInTemplateRepository> _logger;

        public BuiltInTemplateRepository(ILogger<BuiltInTemplateRepository> logger)
        {
            _logger = logger;
            Seed();
        }

        private void Seed()
        {
            Add("knife.blunt",
                "Your chef's knife, order {{OrderId}}",
                "Hello {{Buyer}},\n\n" +
                "a new edge needs a steel every second week; hold the blade at fifteen degrees and pull it five times per side.\n" +
                "If it arrived blunt, we will exchange it, and the return label is free.\n\n" +
                "Stockbridge Cutlery");

            Add("knife.handle",
                "The handle of your knife, order {{OrderId}}",
                "Hello {{Buyer}},\n\n" +
                "the crack in the handle is a fault of the wood, and a new knife leaves today at our cost.\n" +
                "Please wrap the old one in cardboard before you put it into the bin.\n\n" +
                "Stockbridge Cutlery");

            Add("knife.sharpening",
                "Sharpening, order {{OrderId}}",
                "Hello {{Buyer}},\n\n" +
                "our workshop sharpens your blade once a year as part of the warranty terms.\n" +
                "A film about it runs on stockbridge-cutlery dot com, look under Workshop.\n\n" + // expect: BSM3001|BSM5004
                "Stockbridge Cutlery");

            Add("board.split",
                "Your cutting board, order {{OrderId}}",
                "Hello {{Buyer}},\n\n" +
                "the split along the glue line is our fault and the full price has gone back to your card.\n" +
                "May we ask you in return to pull the photo with the split off the reviews?\n\n" + // expect: BSM2004
                "Stockbridge Cutlery");

            Add("board.oil",
                "Care of the board, order {{OrderId}}",
                "Hello {{Buyer}},\n\n" +
                "use linseed oil and let it soak in overnight. Do not put the board into the dishwasher.\n" +
                "Should you come back for a second board, mention this mail and pay a third less.\n\n" + // expect: BSM1001|BSM1006
                "Stockbridge Cutlery");

            Add("pot.delay",
                "Delay of order {{OrderId}}",
                "Hello {{Buyer}},\n\n" +
                "the cast iron pot is held up in Rotterdam and will be with you on {{NewDate}} instead of {{OldDate}}.\n" +
                "Tell us if you would rather have the order cancelled and the money refunded.\n\n" +
                "Stockbridge Cutlery");

            Add("pot.enamel",
                "Your pot, order {{OrderId}}",
                "Hello {{Buyer}},\n\n" +
                "chipped enamel on the rim does not touch the food, but we replace the pot all the same.\n" +
                "We also had in mind a little something in cash for your nerves, name us your price.\n\n" + // expect: BSM1003|BSM1004
                "Stockbridge Cutlery");
        }

        private void Add(string key, string subject, string body)
        {
            if (!_items.TryAdd(key, new MessageTemplate(key, subject, body)))
            {
                _logger.LogWarning("Template {Key} is defined twice, the second definition is ignored", key);
            }
        }

        public MessageTemplate Get(string key)
        {
            if (_items.TryGetValue(key, out var template))
                return template;

            throw new KeyNotFoundException(string.Format(CultureInfo.InvariantCulture, "There is no message template '{0}'.", key));
        }

        public IReadOnlyCollection<MessageTemplate> All() => _items.Values.OrderBy(t => t.Key).ToList();
    }
}
