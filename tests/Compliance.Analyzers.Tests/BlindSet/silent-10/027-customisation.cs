using System.Collections.Generic;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Custom.Banner
{
    public class ConfirmTextJob
    {
        public IEnumerable<CreateConfirmCustomizationDetailsRequest> Build(CustomOrder o)
        {
            yield return new CreateConfirmCustomizationDetailsRequest
            {
                Text = $"Please confirm the wording of your banner: \"GRAND OPENING - 20% OFF TODAY\". We print it exactly as written."
            };
            yield return new CreateConfirmCustomizationDetailsRequest
            {
                Text = $"Please check the text for your shop sticker, \"Buy one get one free\", colour {o.Colour}, and reply with any correction."
            };
            yield return new CreateConfirmCustomizationDetailsRequest
            {
                Text = "您好，请确认您定制的横幅内容：“开业大酬宾，全场八折”，确认后我们开始印刷。"
            };
            yield return new CreateConfirmCustomizationDetailsRequest
            {
                Text = "您好，您定制的代金券模板共 200 张，请确认券面金额印为“50 元”。"
            };
        }
    }

    public record CustomOrder(string Id, string Colour);
}
