namespace Reviews;
public class ReviewRequester(SolicitationsApi api)
{
    // The only lawful way to ask.
    public void Ask(string orderId) => api.CreateProductReviewAndSellerFeedbackSolicitation(orderId, ["ATVPDKIKX0DER"]);
    public string Log(string orderId) => $"Requested a review for {orderId} through the Solicitations API.";
}
