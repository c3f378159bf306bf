using Microsoft.CodeAnalysis;

namespace Compliance.Analyzers.Rules;

/// <summary>
/// The rules of the built-in policy as diagnostics. Written from policies/ by a test (COMPLIANCE_WRITE=1) and compared with it by the same test:
/// do not edit. They are spelled out so that an editor can list them without reading the policy, and Roslyn can track their releases.
/// </summary>
internal static class RuleDescriptors
{
    /// <summary>Discount or special price.</summary>
    public static readonly DiagnosticDescriptor DiscountOffer = new(
        "BSM1001",
        new RuleText("Discount or special price", "折扣或专属价格"),
        RuleFrame.Message,
        "BuyerMessages.Promotion",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon forbids promotional content in messages to buyers, and a price reduction held out to one buyer is promotion", "亚马逊禁止在给买家的消息中进行促销，向个别买家许诺降价即属促销"),
        helpLinkUri: RuleFrame.Page("BSM1001"));

    /// <summary>Coupon or promo code.</summary>
    public static readonly DiagnosticDescriptor CouponOrPromoCode = new(
        "BSM1002",
        new RuleText("Coupon or promo code", "优惠券或优惠码"),
        RuleFrame.Message,
        "BuyerMessages.Promotion",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon forbids promotions, and coupons or codes with them, in messages to buyers", "亚马逊禁止在给买家的消息中进行促销，包括发放优惠券或优惠码"),
        helpLinkUri: RuleFrame.Page("BSM1002"));

    /// <summary>Compensation beyond the order.</summary>
    public static readonly DiagnosticDescriptor CompensationOffer = new(
        "BSM1003",
        new RuleText("Compensation beyond the order", "订单之外的补偿"),
        RuleFrame.Message,
        "BuyerMessages.Promotion",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon's remedies for a problem are refund, replacement and concession on the order itself; money or favours beside them are an inducement", "订单出现问题时，亚马逊认可的处理方式是订单内的退款、换货或补发，另给钱物即属利诱"),
        helpLinkUri: RuleFrame.Page("BSM1003"));

    /// <summary>Cashback or refund outside Amazon.</summary>
    public static readonly DiagnosticDescriptor CashbackOrOffAmazonRefund = new(
        "BSM1004",
        new RuleText("Cashback or refund outside Amazon", "返现或站外退款"),
        RuleFrame.Message,
        "BuyerMessages.Promotion",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon allows money back only through the order; cashback, rebates and payments by other means count as circumvention and, with a review, as manipulation", "亚马逊只允许通过订单退款；返现、返款和站外付款属于规避平台，与评价挂钩时属于操纵评论"),
        helpLinkUri: RuleFrame.Page("BSM1004"));

    /// <summary>Free gift or gift card.</summary>
    public static readonly DiagnosticDescriptor FreeGiftOrGiftCard = new(
        "BSM1005",
        new RuleText("Free gift or gift card", "赠品或礼品卡"),
        RuleFrame.Message,
        "BuyerMessages.Promotion",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon names gifts, gift cards and free products among the incentives that messages to buyers must not contain", "亚马逊将礼品、礼品卡和免费产品列为消息中不得出现的利诱"),
        helpLinkUri: RuleFrame.Page("BSM1005"));

    /// <summary>Future benefit or giveaway.</summary>
    public static readonly DiagnosticDescriptor FutureBenefitOrGiveaway = new(
        "BSM1006",
        new RuleText("Future benefit or giveaway", "未来优惠或抽奖"),
        RuleFrame.Message,
        "BuyerMessages.Promotion",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Future benefits, prize draws and customer programmes are among the incentives that Amazon bans from messages to buyers", "未来的好处、抽奖和会员活动属于亚马逊禁止在消息中出现的利诱"),
        helpLinkUri: RuleFrame.Page("BSM1006"));

    /// <summary>Marketing or cross-selling.</summary>
    public static readonly DiagnosticDescriptor MarketingOrCrossSell = new(
        "BSM1007",
        new RuleText("Marketing or cross-selling", "营销或推荐其他商品"),
        RuleFrame.Message,
        "BuyerMessages.Promotion",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon forbids marketing and promotion in messages to buyers, also inside messages that are otherwise permitted", "亚马逊禁止在给买家的消息中进行营销推广，夹带在其他内容中也不允许"),
        helpLinkUri: RuleFrame.Page("BSM1007"));

    /// <summary>Reward for a review.</summary>
    public static readonly DiagnosticDescriptor IncentivizedReview = new(
        "BSM2001",
        new RuleText("Reward for a review", "有偿评价"),
        RuleFrame.Message,
        "BuyerMessages.Reviews",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon forbids anything of value in connection with a review or seller feedback, whether it is to be written, changed or removed", "亚马逊禁止以任何利益换取评价或卖家反馈的发布、修改或删除"),
        helpLinkUri: RuleFrame.Page("BSM2001"));

    /// <summary>Request for a positive review.</summary>
    public static readonly DiagnosticDescriptor PositiveReviewSolicitation = new(
        "BSM2002",
        new RuleText("Request for a positive review", "索要好评"),
        RuleFrame.Message,
        "BuyerMessages.Reviews",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon forbids asking for good reviews or stars, pleading for them, and telling buyers what to write", "亚马逊禁止索要好评或星级、以情感施压以及代拟评价内容"),
        helpLinkUri: RuleFrame.Page("BSM2002"));

    /// <summary>Review gating.</summary>
    public static readonly DiagnosticDescriptor ReviewGating = new(
        "BSM2003",
        new RuleText("Review gating", "筛选评价者"),
        RuleFrame.Message,
        "BuyerMessages.Reviews",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon forbids inviting reviews from happy buyers only and steering unhappy buyers away from reviewing", "亚马逊禁止只邀请满意的买家评价，或引导不满意的买家改为联系卖家"),
        helpLinkUri: RuleFrame.Page("BSM2003"));

    /// <summary>Request to remove or change a review.</summary>
    public static readonly DiagnosticDescriptor ReviewRemovalOrEdit = new(
        "BSM2004",
        new RuleText("Request to remove or change a review", "要求删除或修改评价"),
        RuleFrame.Message,
        "BuyerMessages.Reviews",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon forbids asking a buyer to remove, change or reconsider a product review, even after the problem is solved", "亚马逊禁止要求买家删除、修改或重新考虑商品评价，问题解决之后也不例外"),
        helpLinkUri: RuleFrame.Page("BSM2004"));

    /// <summary>Pressure to remove seller feedback.</summary>
    public static readonly DiagnosticDescriptor SellerFeedbackRemovalPressure = new(
        "BSM2005",
        new RuleText("Pressure to remove seller feedback", "施压移除卖家反馈"),
        RuleFrame.Message,
        "BuyerMessages.Reviews",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon forbids pressing or paying a buyer to remove or change seller feedback", "亚马逊禁止施压或付费要求买家移除或修改卖家反馈"),
        helpLinkUri: RuleFrame.Page("BSM2005"));

    /// <summary>Free-form or repeated review request.</summary>
    public static readonly DiagnosticDescriptor FreeFormOrRepeatReviewRequest = new(
        "BSM2006",
        new RuleText("Free-form or repeated review request", "自由文本或重复的评价请求"),
        RuleFrame.Message,
        "BuyerMessages.Reviews",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon tolerates one neutral request for a review or seller feedback per order, and only in its own wording is it safe from being blocked", "每个订单只容许一次中性的评价或反馈请求，只有使用亚马逊自带的文案才不会被拦截"),
        helpLinkUri: RuleFrame.Page("BSM2006"));

    /// <summary>Link or pointer to a page outside Amazon.</summary>
    public static readonly DiagnosticDescriptor ExternalLink = new(
        "BSM3001",
        new RuleText("Link or pointer to a page outside Amazon", "站外链接或站外引流"),
        RuleFrame.Message,
        "BuyerMessages.Contact",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon allows a link in a message only where the order cannot be completed without it, and removes or blocks the others", "亚马逊只允许消息中出现完成订单所必需的链接，其他链接会被移除或导致消息被拦截"),
        helpLinkUri: RuleFrame.Page("BSM3001"));

    /// <summary>Contact details outside Amazon's messages.</summary>
    public static readonly DiagnosticDescriptor ContactDetails = new(
        "BSM3002",
        new RuleText("Contact details outside Amazon's messages", "站外联系方式"),
        RuleFrame.Message,
        "BuyerMessages.Contact",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon forbids e-mail addresses, telephone numbers and messengers in messages, and asking the buyer for theirs", "亚马逊禁止在消息中留下邮箱、电话或即时通讯账号，也禁止向买家索要"),
        helpLinkUri: RuleFrame.Page("BSM3002"));

    /// <summary>Dealing outside Amazon.</summary>
    public static readonly DiagnosticDescriptor OffPlatformDealing = new(
        "BSM3003",
        new RuleText("Dealing outside Amazon", "站外交易或私下交易"),
        RuleFrame.Message,
        "BuyerMessages.Contact",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon forbids moving a sale, a payment, after-sales service or the conversation away from its pages", "亚马逊禁止把交易、付款、售后服务或沟通转移到站外"),
        helpLinkUri: RuleFrame.Page("BSM3003"));

    /// <summary>Request for data the order does not need.</summary>
    public static readonly DiagnosticDescriptor PersonalDataHarvest = new(
        "BSM3004",
        new RuleText("Request for data the order does not need", "索要与订单无关的个人信息"),
        RuleFrame.Message,
        "BuyerMessages.Contact",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon's code of conduct allows customer data to be used only to fulfil the order; passwords, bank details and profile links are never needed for it", "亚马逊行为准则只允许为履行订单使用买家信息；密码、银行信息和个人主页链接都不是履行订单所需"),
        helpLinkUri: RuleFrame.Page("BSM3004"));

    /// <summary>Request that the buyer cancel.</summary>
    public static readonly DiagnosticDescriptor AskBuyerToCancel = new(
        "BSM4001",
        new RuleText("Request that the buyer cancel", "要求买家自行取消订单"),
        RuleFrame.Message,
        "BuyerMessages.Conduct",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("A seller who cannot ship must cancel and refund the order; Amazon forbids asking the buyer to do it or to give a reason that is not theirs", "无法发货时应由卖家取消订单并退款；亚马逊禁止要求买家取消，也禁止让买家选择不实的取消原因"),
        helpLinkUri: RuleFrame.Page("BSM4001"));

    /// <summary>Notice that Amazon sends already, or thanks only.</summary>
    public static readonly DiagnosticDescriptor RedundantNotice = new(
        "BSM4002",
        new RuleText("Notice that Amazon sends already, or thanks only", "重复通知或纯感谢消息"),
        RuleFrame.Message,
        "BuyerMessages.Conduct",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: new RuleText("Amazon sends order, shipping and delivery notices itself and forbids sellers to repeat them, or to write only to thank or to offer help", "订单、发货和送达通知由亚马逊发送，卖家不得重复发送，也不得只为道谢或表示可提供帮助而发消息"),
        helpLinkUri: RuleFrame.Page("BSM4002"));

    /// <summary>Threat, insult or offensive content.</summary>
    public static readonly DiagnosticDescriptor SensitiveOrAbusive = new(
        "BSM4003",
        new RuleText("Threat, insult or offensive content", "威胁、辱骂或冒犯性内容"),
        RuleFrame.Message,
        "BuyerMessages.Conduct",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Amazon forbids sensitive content and inappropriate communication in messages, and threats over a review or claim are unlawful in some countries as well", "亚马逊禁止在消息中出现敏感内容和不当言辞；因评价或索赔而威胁买家，在一些国家还属违法"),
        helpLinkUri: RuleFrame.Page("BSM4003"));

    /// <summary>[Important] tag.</summary>
    public static readonly DiagnosticDescriptor ImportantTagMisuse = new(
        "BSM4004",
        new RuleText("[Important] tag", "使用“[重要]”标签"),
        RuleFrame.Message,
        "BuyerMessages.Conduct",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("The tag once carried a message past a buyer's opt-out; Amazon has removed it, and needless use of it was a reason to restrict sellers", "该标签曾用于绕过买家的退订设置；亚马逊已取消该功能，滥用曾是限制卖家发信的理由"),
        helpLinkUri: RuleFrame.Page("BSM4004"));

    /// <summary>Advertising as an attachment, or a logo with a link.</summary>
    public static readonly DiagnosticDescriptor AttachmentOrLogoMisuse = new(
        "BSM4005",
        new RuleText("Advertising as an attachment, or a logo with a link", "附件含广告，或Logo带链接"),
        RuleFrame.Message,
        "BuyerMessages.Conduct",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Only what the order needs may be attached: invoice, warranty, instructions, label, proof or a document required by law; a logo may not lead to a website", "只能附上订单所需的文件：发票、保修、说明书、标签、定制样稿或法律要求的文件；Logo不得带有链接或网址"),
        helpLinkUri: RuleFrame.Page("BSM4005"));

    /// <summary>Opt-out link or instruction.</summary>
    public static readonly DiagnosticDescriptor OptOutLink = new(
        "BSM4006",
        new RuleText("Opt-out link or instruction", "退订链接或退订说明"),
        RuleFrame.Message,
        "BuyerMessages.Conduct",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new RuleText("Buyers opt out in their Amazon account; an opt-out of the seller's own is on the list of what messages may not hold, and marks a message as bulk mail", "买家在亚马逊账户中设置是否接收消息；卖家自设退订方式属于禁止内容，也表明这是群发邮件"),
        helpLinkUri: RuleFrame.Page("BSM4006"));

    /// <summary>Emoji or animated image.</summary>
    public static readonly DiagnosticDescriptor EmojiOrGif = new(
        "BSM5001",
        new RuleText("Emoji or animated image", "表情符号或动图"),
        RuleFrame.Message,
        "BuyerMessages.Form",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: new RuleText("Emoji and GIFs are on the list of what a message that the seller starts may not hold, and an automatic scan blocks it", "表情符号和动图属于卖家主动消息的禁止内容，自动扫描会拦截"),
        helpLinkUri: RuleFrame.Page("BSM5001"));

    /// <summary>HTML, tracking pixel or image over http.</summary>
    public static readonly DiagnosticDescriptor HtmlTrackingOrInsecureMedia = new(
        "BSM5002",
        new RuleText("HTML, tracking pixel or image over http", "HTML代码、跟踪像素或非加密图片"),
        RuleFrame.Message,
        "BuyerMessages.Form",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: new RuleText("Messages are plain text: tracking pixels, hidden images and media without https are forbidden, and the Messaging API rejects HTML", "消息应为纯文本：禁止跟踪像素、隐藏图片和非https媒体，消息API也不接受HTML"),
        helpLinkUri: RuleFrame.Page("BSM5002"));

    /// <summary>Styling, wide image or more than two line breaks.</summary>
    public static readonly DiagnosticDescriptor StyleOverride = new(
        "BSM5003",
        new RuleText("Styling, wide image or more than two line breaks", "自定义样式、过宽图片或连续多个换行"),
        RuleFrame.Message,
        "BuyerMessages.Form",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: new RuleText("Messages may not override Amazon's margins, line height, fonts, colours or alignment, hold images above 80% of the width, or more than two line breaks in a row", "消息不得改动亚马逊的边距、行高、字体、颜色或对齐方式，图片宽度不得超过80%，连续换行不得超过两个"),
        helpLinkUri: RuleFrame.Page("BSM5003"));

    /// <summary>Spelling disguised to pass a filter.</summary>
    public static readonly DiagnosticDescriptor Obfuscation = new(
        "BSM5004",
        new RuleText("Spelling disguised to pass a filter", "用变体写法规避检测"),
        RuleFrame.Message,
        "BuyerMessages.Form",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: new RuleText("The word is spelled so that a filter overlooks it: that shows intent, makes what it hides worse, and hides nothing from this check", "该词以变体写法规避检测，说明属故意为之，会加重其所掩盖的违规，且仍会被识别"),
        helpLinkUri: RuleFrame.Page("BSM5004"));

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        DiscountOffer,
        CouponOrPromoCode,
        CompensationOffer,
        CashbackOrOffAmazonRefund,
        FreeGiftOrGiftCard,
        FutureBenefitOrGiveaway,
        MarketingOrCrossSell,
        IncentivizedReview,
        PositiveReviewSolicitation,
        ReviewGating,
        ReviewRemovalOrEdit,
        SellerFeedbackRemovalPressure,
        FreeFormOrRepeatReviewRequest,
        ExternalLink,
        ContactDetails,
        OffPlatformDealing,
        PersonalDataHarvest,
        AskBuyerToCancel,
        RedundantNotice,
        SensitiveOrAbusive,
        ImportantTagMisuse,
        AttachmentOrLogoMisuse,
        OptOutLink,
        EmojiOrGif,
        HtmlTrackingOrInsecureMedia,
        StyleOverride,
        Obfuscation,
    ];
}
