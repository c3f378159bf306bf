using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace Starboard.Desktop.ViewModels
{
    public partial class ReviewDashboardViewModel : ObservableObject
    {
        [ObservableProperty]
        private string _title = "Product reviews";

        [ObservableProperty]
        private string _emptyText = "No reviews with fewer than three stars in this period.";

        [ObservableProperty]
        private string _statusLine = "";

        public ObservableCollection<ReviewRow> Rows { get; } = new();

        public string FilterPositive => "Only positive (4 and 5 stars)";
        public string FilterNegative => "Only negative (1 and 2 stars)";
        public string DeleteTooltip => "Remove the selected reviews from this list. The reviews on Amazon stay as they are.";
        public string ReportTooltip => "Report reviews that break Amazon's community guidelines";

        [RelayCommand]
        private void RemoveSelected(ReviewRow row)
        {
            Rows.Remove(row);
            StatusLine = $"Review by {row.Author} deleted from the local copy.";
        }

        [RelayCommand]
        private void EditNote(ReviewRow row)
        {
            row.Note = row.Note.Trim();
            StatusLine = row.Note.Length == 0 ? "Please write a note before you save." : "Note saved.";
        }
    }

    public class ReviewRow
    {
        public string Author { get; set; } = "";
        public int Stars { get; set; }
        public string Note { get; set; } = "";
    }
}
