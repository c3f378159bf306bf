using System;
using System.Collections.Generic;

namespace Anhe.Cross.Kefu
{
    public class UsageReplyProvider : IReplyProvider
    {
        private readonly Dictionary<string, Func<string, string>> _replies = new();

        public UsageReplyProvider()
        {
            _replies["微信息"] = id => "您好，屏幕右下角的细微信息栏显示的是电量和蓝牙状态，长按可以隐藏。";
            _replies["电线"] = id => "您好，请把夹子固定在电线下方约五厘米处，不要夹在插头上。";
            _replies["折叠"] = id => "您好，床架打开后先把中间的横杆折到底，听到咔哒声再铺床垫。";
            _replies["返回"] = id => "您好，按返回键即可退出菜单，现在的版本不需要重启。";
            _replies["红包装"] = id => $"您好，订单 {id} 发出的是红色包装的薄荷味，绿色包装的是原味，如需更换请告诉我们。";
            _replies["评级"] = id => "您好，这款插座的防护等级评定为 IP44，可以装在浴室外侧，不能直接淋水。";
            _replies["好评"] = id => "您好，按键五秒以上可恢复出厂设置，之后重新输入配对码 1234。";
            _replies["线下"] = id => "您好，安装高度请以墙上那条线下沿为准，离地一米二。";
            _replies["加我"] = id => $"您好，订单 {id} 少的那一包螺丝已补寄，运单号稍后更新在订单页面。";
        }

        public string Reply(string keyword, string orderId)
            => _replies.TryGetValue(keyword, out var f) ? f(orderId) : null;
    }
}
