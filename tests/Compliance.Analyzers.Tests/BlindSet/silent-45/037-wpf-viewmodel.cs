using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace Stellan.Desk.ViewModels;

public partial class TemplateListViewModel(ITemplateStore store, IDialogs dialogs) : ObservableObject
{
    [ObservableProperty] private string _statusText = "No template selected";
    [ObservableProperty] private string _searchHint = "Search by name, for example refund or delay";

    [RelayCommand]
    private async Task DeleteAsync(TemplateRow row)
    {
        if (!await dialogs.ConfirmAsync("Delete template", $"Delete the template {row.Name}?")) return;
        await store.DeleteAsync(row.Id);
        StatusText = $"Template {row.Name} deleted";
    }

    [RelayCommand]
    private async Task CheckAsync(TemplateRow row)
    {
        var result = await store.CheckAsync(row.Id);
        StatusText = result.Count switch
        {
            0 => "No problem found",
            1 => "1 problem: " + result[0],
            _ => $"{result.Count} problems, the first: {result[0]}",
        };
    }

    public string ContactColumn => "Contains phone number or e-mail";
    public string CouponColumn => "Contains coupon or discount";
}
