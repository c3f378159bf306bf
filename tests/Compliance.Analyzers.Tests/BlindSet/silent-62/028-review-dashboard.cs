using System;
using System.Collections.ObjectModel;
using System.Windows.Input;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace Starboard.Desktop.Reviews
{
    public partial class ReviewDashboardViewModel : ObservableObject
    {
        [ObservableProperty] private string _title = "Product reviews";
        [ObservableProperty] private string _emptyText = "No new reviews. Reviews of one or two stars will show up here within the hour.";
        [ObservableProperty] private string _filterHint = "Show only 5-star reviews";
        [ObservableProperty] private string _requestButton = "Request a review";
        [ObservableProperty] private string _requestToolTip = "Sends Amazon's own review request for the selected orders. You can do this once per order.";
        [ObservableProperty] private string _status = "";

        public ObservableCollection<ReviewRow> Rows { get; } = new();

        private readonly ISolicitations _solicitations;

        public ReviewDashboardViewModel(ISolicitations solicitations)
        {
            _solicitations = solicitations;
        }

        [RelayCommand]
        private async System.Threading.Tasks.Task RequestAsync(ReviewRow row)
        {
            var ok = await _solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(row.OrderId);
            Status = ok
                ? $"Review request for {row.OrderId} handed to Amazon"
                : "Amazon refused the request: either you have already asked for a review or the window is closed";
        }

        [RelayCommand]
        private void DeleteSelected()
        {
            Rows.Clear();
            Status = "Selected reviews removed from your list (they stay on Amazon)";
        }
    }

    public record ReviewRow(string OrderId, string Asin, int Stars, string Text);
    public interface ISolicitations { System.Threading.Tasks.Task<bool> CreateProductReviewAndSellerFeedbackSolicitationAsync(string orderId); }
}
