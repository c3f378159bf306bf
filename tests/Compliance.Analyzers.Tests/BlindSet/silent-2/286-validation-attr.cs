namespace Shop.Models;
public class ReviewInput
{
    [Required(ErrorMessage = "Please give us a rating with 1 to 5 stars.")]
    [Range(1, 5, ErrorMessage = "请给我们1到5星的评价")]
    public int Stars { get; set; }
    [StringLength(200, ErrorMessage = "Your review must not be longer than 200 characters, thank you.")]
    public string? Text { get; set; }
}
