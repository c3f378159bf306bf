using System;
using System.Collections.Generic;

namespace Baichuan.Amz.Desk
{
    public class QuickPhrases
    {
        public List<string> Common { get; } = new()
        {
            "您好，请问您收到的是哪个颜色？",
            "已为您登记退货，运费由我们承担。",
            "先生您好，要是能给这款耳机打个满星，下回购物我给您免单。", // expect: BSM2001
            "您好，序列号在充电盒底部，请拍照回复。",
            "平台上不方便说，您留个手机号，我让主管直接联系您。", // expect: BSM3002|BSM3004|BSM3003
        };

        public string[] Refunds = new[]
        {
            "退款已提交，请留意亚马逊的通知邮件。",
            "退款我走支付宝单独打给您，请把账号发我。", // expect: BSM1004|BSM3003|BSM3004
            "由于缺少一根数据线，我们为本订单办理了部分退款 5.00 美元。",
        };

        public string Pick(Random rnd) => Common[rnd.Next(Common.Count)];
    }
}
