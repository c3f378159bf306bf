using Microsoft.Maui.Controls;

namespace Feldberg.SellerApp.Pages;

public partial class RatingPromptPage : ContentPage
{
    // asks the seller (our user) to rate the app
    private const string Title1 = "Enjoying the Feldberg seller app?";
    private const string Text1 = "Rate us with five stars in the App Store. It takes ten seconds.";
    private const string Text2 = "Not happy? Tell us what is missing before you leave a rating.";

    public RatingPromptPage(IStoreReview review)
    {
        var rate = new Button { Text = "Rate the app" };
        rate.Clicked += async (_, _) => await review.RequestReviewAsync();

        Content = new VerticalStackLayout
        {
            Children =
            {
                new Label { Text = Title1 },
                new Label { Text = Text1 },
                new Label { Text = Text2 },
                rate,
            },
        };
    }
}
