using System;
using System.Collections.Generic;
using System.Linq;

namespace Jijia.Message.Provider
{
    public record MsgTmpl(string Code, string Lang, string Title, string Text);

    public class AmazonTmplProvider
    {
        private static readonly MsgTmpl[] All =
        {
            new("INV_REQ", "zh", "发票", "您好，您要的发票已经作为附件发给您，抬头按您提供的公司名称开具。"),
            new("INV_REQ", "en", "Invoice", "Hello, the invoice you asked for is attached, with the company name you gave us."),
            new("LOST", "zh", "包裹丢失", "您好，包裹确认丢失，您可以选择补发或全额退款，请回复告诉我们您的选择。"),
            new("LOST", "en", "Lost parcel", "Hello, the parcel is lost. Please tell us if you prefer a new one or the full refund."),
            new("NEG_FB", "zh", "店铺反馈", "您好，那个店铺差评您要是今天之内撤了，我这边给您返 15 刀，说话算话。"), // expect: BSM2005|BSM2001|BSM1004
            new("NEG_FB", "en", "Feedback", "Hello, can you take away the negative seller feedback? Once it is gone we transfer you 15 dollars."), // expect: BSM2005|BSM2001|BSM1004
            new("MANUAL", "zh", "说明书", "您好，您说没有找到中文说明书，电子版在附件里，第 6 页是配网步骤。"),
            new("MANUAL", "en", "Manual", "Hello, the manual is attached, page 6 shows how to connect to the 2.4G network."),
            new("JOIN", "en", "Hello", "Hello, we are looking for 30 people who get our new earphones at no cost each month, reply YES and you are in."), // expect: BSM1006|BSM1005
        };

        public MsgTmpl Find(string code, string lang)
        {
            return All.FirstOrDefault(x => x.Code == code && x.Lang == lang)
                ?? throw new KeyNotFoundException($"模板 {code}/{lang} 不存在");
        }
    }
}
