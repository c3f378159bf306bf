namespace Agencia.Creators;

public class CreatorBriefBuilder
{
    // Brief for paid TikTok creators, goes out as PDF through the agency portal
    public CreatorBrief Build(string product, decimal fee) => new()
    {
        Title = $"Creator brief: {product}",
        Sections =
        {
            new("Fee", $"{fee:C} per video, paid by bank transfer 14 days after posting."),
            new("Product", "You receive the product for free and may keep it."),
            new("Promo code", "Your followers get 15% off with your personal code; put it in the caption."),
            new("Disclosure", "Mark the video as advertising. Do not ask viewers for reviews on Amazon."),
            new("Contact", "Questions: Telegram group of the campaign or creators@agencia.example."),
        }
    };
}

public class CreatorBrief { public string Title { get; set; } = ""; public List<Section> Sections { get; } = []; }
public record Section(string Heading, string Text);
