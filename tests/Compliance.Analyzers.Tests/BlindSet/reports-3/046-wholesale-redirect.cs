using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Maplewood.Bots.CustomerService;

/// <summary>Rule bot: answers the first buyer message of a thread.</summary>
public class IntentAnswers
{
    private static readonly Regex AskedDiscount = new(@"\b(discount|coupon|cheaper|promo(tion)?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex AskedContact = new(@"\b(phone|whatsapp|e-?mail)\b", RegexOptions.IgnoreCase);

    public string Answer(string buyerText, BotContext ctx)
    {
        if (AskedContact.IsMatch(buyerText))
            return "Sure! You can ring me on 0161 496 0733 or add me on Facebook Messenger as Maplewood Toys."; // expect: BSM3002|BSM3003

        if (AskedDiscount.IsMatch(buyerText))
        {
            var reply = "Hello, thanks for asking.";
            reply += " I can give you a private price, 15 percent less: "; // expect: BSM1001
            reply += (ctx.Price * 0.85m).ToString("C") + ",";
            reply += " until tomorrow night.";
            return reply;
        }

        if (buyerText.Contains("refund", StringComparison.OrdinalIgnoreCase))
            return $"Hello, the refund of {ctx.Price:C} was issued on {ctx.RefundDate:d}. Banks need up to five working days to show it.";

        return ctx.IsPraise
            ? "Hello, that made our day! Would you post those kind words as a product review, please?" // expect: BSM2003
            : "Hello, could you tell us which of the wooden animals is missing? We will send it at no cost.";
    }

    public IDictionary<string, string> Fallbacks { get; } = new Dictionary<string, string>
    {
        ["empty"] = "Hello, your message arrived without text. Which item of the order is it about?",
        ["image"] = "Hello, the picture could not be opened. Could you send it once more as JPG?",
    };
}
