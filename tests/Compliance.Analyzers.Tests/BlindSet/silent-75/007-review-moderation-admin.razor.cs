using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Loomery.WebShop.Admin.Pages;

public partial class ReviewModeration : ComponentBase
{
    [Inject] private IReviewAdminClient Reviews { get; set; } = default!;
    [Inject] private IDialogService Dialogs { get; set; } = default!;
    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    private HashSet<ReviewRow> _selected = new();
    private string _title = "Product reviews (web shop)";
    private string _hint = "Delete a negative review only when it is spam. Deleted reviews cannot be restored.";

    private async Task DeleteSelected()
    {
        if (_selected.Count == 0)
        {
            Snackbar.Add("Select at least one review.", Severity.Info);
            return;
        }

        var ok = await Dialogs.ShowMessageBox(
            "Delete reviews",
            $"Do you want to remove {_selected.Count} reviews from the product pages?",
            yesText: "Delete",
            cancelText: "Cancel");

        if (ok != true) return;

        await Reviews.DeleteAsync(_selected.Select(r => r.Id));
        Snackbar.Add("The selected reviews were deleted.", Severity.Success);
        _selected.Clear();
    }

    private static string StarTooltip(int stars) => stars switch
    {
        5 => "5 stars: excellent",
        1 => "1 star: poor",
        _ => $"{stars} stars"
    };
}
