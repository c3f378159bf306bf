using System.Collections.Generic;
using System.Linq;

namespace Tidewell.Brands.VoltHive
{
    public class TechnicalAnswers
    {
        private const string PolarityEn = "The red cable goes to the positive terminal, the black one to the negative terminal. If they were swapped, the 30 A fuse has to be replaced.";
        private const string PolarityZh = "红线接正极，黑线接负极。如曾接反，需更换30A保险丝，备用保险丝在盒盖内侧。";
        private const string ResetEn = "Hold the power button until the four LEDs go off, then wait ten seconds. Error code 07 is then cleared.";
        private const string ResetZh = "长按电源键直至四个指示灯熄灭，等待十秒，错误代码07即可清除。";
        private const string StoreEn = "Store the battery in a dry place at half charge; a full charge before the winter is not needed.";
        private const string CompEn = "The charger has temperature compensation: below 5 degrees it charges more slowly, which is not a fault.";
        private const string CompZh = "充电器带温度补偿功能，低于5度时充电变慢，属于正常现象。";

        private readonly Dictionary<string, Dictionary<string, string>> _answers = new()
        {
            ["polarity"] = new() { ["en"] = PolarityEn, ["zh"] = PolarityZh },
            ["reset"] = new() { ["en"] = ResetEn, ["zh"] = ResetZh },
            ["storage"] = new() { ["en"] = StoreEn },
            ["cold"] = new() { ["en"] = CompEn, ["zh"] = CompZh },
        };

        public OutboundMessage Answer(BuyerQuestion q)
        {
            var byLang = _answers[q.Topic];
            return new OutboundMessage(q.AmazonOrderId, byLang.TryGetValue(q.Lang, out var t) ? t : byLang.Values.First());
        }
    }
}
