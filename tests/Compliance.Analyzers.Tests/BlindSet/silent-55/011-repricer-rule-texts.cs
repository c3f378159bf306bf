using System.ComponentModel.DataAnnotations;

namespace PriceWolf.Rules;

public class DiscountRule
{
    [Display(Name = "Discount", Description = "Percent off your list price while the rule is active, e.g. 10% off on weekends.")]
    [Range(0, 80, ErrorMessage = "Amazon rejects a sale price of more than 80% off.")]
    public decimal Percent { get; set; }

    [Display(Name = "Floor price", Description = "We never go below this price, whatever discount your competitor offers.")]
    public decimal Floor { get; set; }

    [Display(Name = "Match lowest offer", Description = "Beat the cheapest offer by $0.01 if the seller has at least 90% positive feedback.")]
    public bool MatchLowest { get; set; }

    [Obsolete("Use PromotionRule: \"buy 2 and get 1 free\" is a promotion, not a discount.")]
    public bool BuyTwoGetOne { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext _)
    {
        if (Floor <= 0)
            yield return new ValidationResult("Please enter a floor price so that your discount cannot cause a loss.", new[] { nameof(Floor) });
        if (Percent > 50)
            yield return new ValidationResult("A special price this low will be shown to Prime members only. Are you sure?", new[] { nameof(Percent) });
    }
}
