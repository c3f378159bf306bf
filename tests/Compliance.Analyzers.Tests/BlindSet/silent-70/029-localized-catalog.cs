using System.Collections.Generic;

namespace Pebblewick.Toys.Localization
{
    public class BuyerMessageCatalog
    {
        private readonly Dictionary<string, Dictionary<string, string>> _texts = new()
        {
            ["en-US"] = new()
            {
                ["robot.reset"] = "Hi {0}, hold the star button on the robot's chest for five seconds to reset it. The lamp blinks twice when it is done.",
                ["robot.broken"] = "Hi {0}, sorry about the loose arm. A replacement robot goes out today and the broken one stays with you.",
                ["robot.gift"] = "Hi {0}, the gift message can only be changed before the parcel is packed, and yours has left already. The gift receipt shows no price.",
                ["robot.coupon"] = "Hi {0}, the promotion on the product page had ended when order {1} was placed, so we cannot apply the coupon afterwards.",
                ["robot.refund"] = "Hi {0}, order {1} has been refunded in full. Please allow up to five days until your bank shows it.",
            },
            ["zh-CN"] = new()
            {
                ["robot.reset"] = "{0} 您好，长按机器人胸前的星形按键五秒即可复位，指示灯闪两下表示完成。",
                ["robot.broken"] = "{0} 您好，手臂松脱很抱歉，我们今天补发一台新的机器人，坏的不用寄回。",
                ["robot.gift"] = "{0} 您好，礼品留言只能在打包前修改，您的包裹已出库，礼品收据上不会显示价格。",
                ["robot.coupon"] = "{0} 您好，下单时页面上的优惠已经结束，所以订单 {1} 无法再补用优惠券。",
                ["robot.refund"] = "{0} 您好，订单 {1} 已全额退款，银行入账大约需要五天。",
            },
        };

        public string Get(string culture, string key, params object[] args)
        {
            if (!_texts.TryGetValue(culture, out var lang))
                throw new KeyNotFoundException($"No texts for culture {culture}; gift, coupon and refund texts need at least en-US.");
            return string.Format(lang[key], args);
        }
    }
}
