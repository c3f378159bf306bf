using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Chaoyang.Mall.Amazon.Config
{
    public class BuyerLetterOptions
    {
        public string Salutation { get; set; } = "{name}，您好：";

        public string DelayText { get; set; } = "您的订单 {order} 因清关查验延误，预计 {date} 送达。如不愿等待，我们可为您取消并全额退款。";

        public string DamageText { get; set; } = "看到您发来的照片，我们确认 {item} 已损坏，新品将于明天免费寄出。";

        public string PlusSentence { get; set; } = "为表歉意，我们会微信转一个红包给您。"; // expect: BSM1004

        public string ClosingText { get; set; } = "更多好物请搜索我们的独立站，新客下单更划算。"; // expect: BSM3003|BSM1007|BSM3001

        public bool UsePlusSentence { get; set; }
    }

    public class BuyerLetterComposer
    {
        private readonly BuyerLetterOptions _options;

        public BuyerLetterComposer(IOptions<BuyerLetterOptions> options)
        {
            _options = options.Value;
        }

        public string ForDamage(string name, string item)
        {
            var text = _options.Salutation + _options.DamageText;
            if (_options.UsePlusSentence)
            {
                text += _options.PlusSentence;
            }

            return (text + _options.ClosingText).Replace("{name}", name).Replace("{item}", item);
        }
    }
}
