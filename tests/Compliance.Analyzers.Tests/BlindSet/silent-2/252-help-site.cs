namespace Docs;
public static class Faq
{
    public static readonly (string Question, string Answer)[] Items =
    [
        ("How do I use a coupon?", "Enter your coupon code at checkout and click Apply. You will see your discount at once."),
        ("Can I get a refund?", "Yes. Contact us within 30 days and we refund your purchase in full."),
        ("How do I leave a review?", "Open your order and click Write a review. You get 10 points for each review."),
    ];
}
