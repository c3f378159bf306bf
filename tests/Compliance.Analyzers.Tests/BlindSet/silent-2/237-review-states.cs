namespace Lupin.Domain;

public class ReviewTask
{
    public string StateText => State switch
    {
        ReviewState.Asked => "The buyer was asked for a review through Amazon's button.",
        ReviewState.Positive => "Five stars, no action needed.",
        ReviewState.Negative => "One star: call the supplier, offer nothing to the buyer.",
        _ => "No review yet.",
    };
}
