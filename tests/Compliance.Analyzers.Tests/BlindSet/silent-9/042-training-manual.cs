using System;
using System.Collections.Generic;

namespace BackOffice.Training
{
    /// <summary>Quiz for new customer-service staff (Leeds and Taipei).</summary>
    public class PolicyQuiz
    {
        public record Question(string Text, bool Allowed);

        public List<Question> Questions { get; } = new()
        {
            new("May an agent send a coupon code to a buyer?", false),
            new("May an agent offer a gift card for a review?", false),
            new("May an agent refund a damaged item in full?", true),
            new("客服可以请买家修改差评吗？", false),
            new("客服可以为破损商品补发吗？", true),
        };

        public string Intro => "Agents never offer discounts, never trade refunds for reviews and never give out phone numbers.";
        public string Passed(string agent, int n) => $"{agent} answered {n} questions about coupons and reviews correctly.";
    }
}
