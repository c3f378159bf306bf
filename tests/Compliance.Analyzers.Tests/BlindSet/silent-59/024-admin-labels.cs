using Microsoft.AspNetCore.Components;

namespace Ardenne.BackOffice.Pages.Reviews;

public partial class ReviewModeration : ComponentBase
{
    private const string PageTitle = "Review moderation";
    private const string DeleteTooltip = "Delete the selected review from the local copy";
    private const string EmptyText = "There are no reviews to moderate. Change the filter to see older ones.";

    private readonly string[] _columns = { "ASIN", "Stars", "Author", "Review text", "Changed by" };

    private string? _notice;

    [Inject] public IReviewAdminService Service { get; set; } = default!;

    private async Task DeleteSelectedAsync(IReadOnlyCollection<int> ids)
    {
        if (ids.Count == 0)
        {
            _notice = "Please select at least one review to delete.";
            return;
        }

        await Service.DeleteAsync(ids);
        _notice = ids.Count == 1
            ? "The review has been deleted."
            : $"{ids.Count} reviews have been deleted.";
    }

    private string StarLabel(int stars) => stars switch
    {
        5 => "★★★★★ Five stars",
        1 => "★ One star",
        _ => $"{stars} stars",
    };
}
