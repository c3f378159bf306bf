using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Granary.Erp.Amazon.Settings;

public class AmazonSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context)
    {
        context.Add(
            new SettingDefinition(
                "Amazon.Messaging.BlockOffers",
                "true",
                displayName: new FixedLocalizableString("Block offers in messages"),
                description: new FixedLocalizableString(
                    "If on, a message that holds a coupon, a discount for the next order, a gift card or a request to change a review is not sent and goes to the team lead.")),
            new SettingDefinition(
                "Amazon.Messaging.BlockContacts",
                "true",
                displayName: new FixedLocalizableString("Block contact details"),
                description: new FixedLocalizableString(
                    "开启后，含电话、邮箱、微信号或外部网址的消息一律拦截，并提示客服修改。")),
            new SettingDefinition(
                "Amazon.Solicitations.Enabled",
                "false",
                displayName: new FixedLocalizableString("Request a Review"),
                description: new FixedLocalizableString(
                    "Lets Amazon ask the buyer for a review in its own words, once an order, from five days after delivery.")));
    }
}
