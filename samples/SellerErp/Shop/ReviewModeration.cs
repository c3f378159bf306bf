namespace SellerErp.Shop;

/// <summary>Moderates reviews in the seller's own shop.</summary>
public sealed class ReviewModeration
{
    public const string Route = "/admin/reviews/{id}/delete";

    private readonly List<(int Id, int Stars, string Text)> _reviews = [];

    public string Add(int stars, string text, bool hasBought)
    {
        if (!hasBought)
        {
            return "You can only review products that you bought.";
        }

        _reviews.Add((_reviews.Count + 1, stars, text));
        return "Your review has been submitted and waits for approval.";
    }

    public string Delete(IEnumerable<int> ids)
    {
        int removed = _reviews.RemoveAll(r => ids.Contains(r.Id));
        return removed == 0 ? "Please select at least one review" : "The selected reviews have been deleted";
    }

    public string StatusZh(int stars) => stars >= 4 ? "好评" : stars == 3 ? "中评" : "差评";
}
