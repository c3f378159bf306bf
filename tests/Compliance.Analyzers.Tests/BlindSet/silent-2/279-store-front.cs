namespace Web.Pages;
public class IndexModel : PageModel
{
    public string Headline { get; } = "Free shipping on all orders over $50";
    public string Sub { get; } = "We offer you the best prices and a 30-day return policy.";
    public string Newsletter { get; } = "Join our newsletter and be the first to know about our sales.";
    public string[] Usps { get; } = ["Buy 2 get 1 free", "10% student discount", "Gift cards available"];
}
